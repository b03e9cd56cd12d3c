"""Where the user asks: lines, completion, examples, recent and saved queries."""
