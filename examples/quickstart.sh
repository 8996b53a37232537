#!/bin/sh
# From a fresh checkout to scorecard and status: installs what a build needs and is missing, builds
# coach in build/, and shows the example team.
#
#   sh examples/quickstart.sh

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/setup.sh"

setup_build

echo "building in $root/build" >&2
log=$root/build/quickstart.log
mkdir -p "$root/build"
{
  cmake -S "$root" -B "$root/build" -DCOACH_TESTS=OFF &&
    cmake --build "$root/build" --parallel "$(processors)"
} >"$log" 2>&1 || {
  cat "$log" >&2
  exit 1
}

# show WORD...: a command, as one would type it, and what it prints.
show() {
  printf '\n$ coach %s\n' "$*"
  (cd "$root" && build/coach "$@")
}

show -C examples/acme --as-of 2026-03-27 review scorecard
show -C examples/acme --as-of 2026-03-27 status

cat <<END

Now yours:

  export PATH="$root/build:\$PATH"
  coach init my-team
  coach help
END
