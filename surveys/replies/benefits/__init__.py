"""Benefits of the job, public ones, and how these changed."""
