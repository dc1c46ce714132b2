"""What people press and scan: keypads, rating pads and scanners, read as devices."""
