"""The dialog that trains a model for the user's own region."""
