"""One frozen dataclass per screen: codes and numbers read in one transaction, no words."""
