"""The pages of the supervisor screen."""
