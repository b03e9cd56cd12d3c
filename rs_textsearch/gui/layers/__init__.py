"""The section of the dock that acts on the layers of a query."""
