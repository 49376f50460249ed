"""The desk’s pages about speakers, roles, outlets and tenures."""
