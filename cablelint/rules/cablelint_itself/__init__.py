"""CT: findings about the file as such, and about cablelint itself."""
