"""What a machine and its hall are looked through for, one check at a time; nothing is changed."""
