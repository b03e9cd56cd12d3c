"""What is asked, without widgets: queries, their history, and the searches that answer them."""
