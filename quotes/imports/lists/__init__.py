"""Lists of quotes that people keep: tables in any manner, and exported annotations."""
