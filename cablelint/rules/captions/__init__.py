"""CP and PS: captions and passing instructions."""
