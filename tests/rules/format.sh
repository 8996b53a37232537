# The C code looks as .clang-format says. Each version of clang-format has its own ideas, so one
# version is the measure.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
version=14

for formatter in "clang-format-$version" clang-format none; do
  if "$formatter" --version 2>/dev/null | grep -q "version $version\."; then
    break
  fi
done
if [ "$formatter" = none ]; then
  echo "skipped: clang-format $version is not installed"
  exit 77
fi

found=$(find lib cmd tests -name '*.[ch]' -exec "$formatter" --dry-run -Werror {} + 2>&1 || true)
if [ -n "$found" ]; then
  echo "to be formatted with '$formatter -i':"
  echo "$found" | sed -n 's/^\([^: ]*\):[0-9].*error: .*/\1/p' | sort -u
  echo "$found" | head -20
  exit 1
fi
