"""Microsoft Teams, one tenant: hear what people do, draw Adaptive Cards, call the Bot Connector."""
