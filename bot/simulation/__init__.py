"""Made-up alumni for the demo: who they are, how their working lives go, and what they text back."""
