"""The pages of the hall screen: there is one."""
