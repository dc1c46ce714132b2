"""What is printed: templates, the words that go into them, and the dots that come out."""
