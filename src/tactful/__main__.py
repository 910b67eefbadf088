"""``python -m tactful``: the same as the command."""

from tactful.surfaces.cli.main import run

if __name__ == "__main__":
    run()
