"""The shapes of a text: paragraphs, quotation marks, sentences, tokens."""
