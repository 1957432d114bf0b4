"""The playground: a third chat platform, a web page for a made-up company, on this machine only."""
