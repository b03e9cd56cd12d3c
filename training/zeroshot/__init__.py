"""Zero-shot classification of scenes by prompts, as published for GeoRSCLIP (METHOD D)."""
