# splices.sh [EDITS [SEED]]: random edits of random documents, judged by PyYAML.
#
# 3000 edits and seed 1 by default, so that a run can be repeated; what goes wrong is shown with
# the file before and after.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

python=
for candidate in python3 /usr/bin/python3; do
  if "$candidate" -c 'import yaml' 2>/dev/null; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo "skipped: python3-yaml is not installed"
  exit 77
fi

driver=${COACH_DRIVERS:?the programs that the tests drive; ctest sets it}/splice_driver
PYTHONDONTWRITEBYTECODE=1 "$python" "$root/tests/property/splices.py" "$driver" "$@"
