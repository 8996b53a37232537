# Every figure of random goals, computed a second time in Python.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

if ! command -v python3 >/dev/null 2>&1; then
  echo "skipped: python3 is not installed"
  exit 77
fi
PYTHONDONTWRITEBYTECODE=1 python3 "$root/tests/property/figures.py" "${COACH_BIN:?the program; ctest sets it}" "$@"
