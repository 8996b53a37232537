# The manual pages are clean mdoc.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root/man"

if ! command -v mandoc >/dev/null 2>&1; then
  echo "skipped: mandoc is not installed"
  exit 77
fi

# A page of another section or package may not be there where the tests run.
found=$(mandoc -T lint -W warning ./*.[1-8] | grep -v 'referenced manual not found' || true)
if [ -n "$found" ]; then
  echo "$found"
  exit 1
fi
