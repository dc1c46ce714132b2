"""What a monitoring system reads of a hall (Prometheus), on this machine only."""
