"""What is done to dossiers (hồ sơ), and what a visit to a desk was about."""
