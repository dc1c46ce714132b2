"""What is sent to somebody who is to help: a bundle in which there is nothing of any person."""
