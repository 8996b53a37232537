# The root holds what a reader needs to find the way, and nothing beyond: see the list.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"

status=0
for name in *; do
  case $name in
    cmd | lib | man | tests | examples | CMakeLists.txt | README.md | LICENSE) ;;
    build | build-* | _build*) ;; # what .gitignore leaves out
    *)
      echo "does not belong in the root: $name"
      status=1
      ;;
  esac
done
exit $status
