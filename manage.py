#!/usr/bin/env python
"""On Record's commands in a checkout; once installed, they are `onrecord`."""

from quotes.__main__ import main

if __name__ == "__main__":
    main()
