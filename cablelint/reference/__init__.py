"""Facts that rules ask for: TAGS, posts, captions, operating signals, Executive Orders.

Each table is a file of tab-separated values beside its module; the first line names the columns, and every row names
its source. Tables are read on first use. A fact that its source does not settle says so in `confidence`, and no rule
may base an error on it.
"""
