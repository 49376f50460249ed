"""Reads articles in documents: PDF, Word, OpenDocument, RTF, mail, Markdown."""
