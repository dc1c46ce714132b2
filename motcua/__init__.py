"""The `motcua` command: subcommands, keeper, demo."""
