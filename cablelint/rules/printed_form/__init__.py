"""AD: what was printed around the telegrams of 1973 to 1979, and their E.O. lines."""
