"""What is not an answer: stops, danger, questions, another moment, corrections."""
