"""What a step minimises: EBAKER, iEBAKER, WFA and what the shipped model adds."""
