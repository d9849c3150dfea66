"""Generate the student notebooks from the masters, with nbgrader: `python3 tasks.py assignments`."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from traitlets.config import PyFileConfigLoader

HERE = Path(__file__).resolve().parent
SETS = sorted(path.name for path in (HERE / "source").iterdir() if path.is_dir())


def course(folder):
    """A new course folder as a lecturer's: the masters and the settings; its nbgrader interface."""
    folder = Path(folder)
    shutil.copytree(HERE / "source", folder / "source")
    shutil.copy(HERE / "nbgrader_config.py", folder)
    config = PyFileConfigLoader("nbgrader_config.py", path=str(folder)).load_config()
    config.CourseDirectory.root = str(folder)
    # nbgrader starts the program `alembic`, which lies beside this Python.
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return NbGraderAPI(coursedir=CourseDirectory(config=config), config=config)


def checked(name, result):
    """The result of a call of nbgrader's interface; raise RuntimeError with its log if it failed."""
    if not result["success"]:
        raise RuntimeError(f"nbgrader failed on {name}:\n{result.get('error', '')}{result['log']}")
    return result


def generate(api, destination):
    """Write the student notebook of every set into the folder `destination`."""
    for name in SETS:
        checked(name, api.generate_assignment(name))
        released = Path(api.coursedir.root) / "release" / name / f"{name}.ipynb"
        shutil.copy(released, Path(destination) / released.name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("destination", nargs="?", type=Path, default=HERE)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        generate(course(folder), options.destination)


if __name__ == "__main__":
    main()
