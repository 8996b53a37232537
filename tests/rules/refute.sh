# No command of a test is negated by a leading `!`: bash lets such a line end the test only where it
# is the last one, so it proves nothing anywhere else. `refute` of tests/cli/helper.bash does.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The lines below a directory on which a command is negated; conditions of if and while, and of
# [[ ]] and (( )), are none.
negated() (
  cd "$1"
  find . \( -name '*.bats' -o -name '*.bash' \) -exec \
    grep -nHE '(^|[;{]|&&|(^|[[:space:]])(then|do|else))[[:space:]]*![[:space:]]+[[:alpha:]"$({]' {} +
)

# A rule that finds nothing in this tree proves nothing.
mkdir -p "$scratch/tree/cli"
cat >"$scratch/tree/cli/x.bats" <<'END'
  ! grep -q a b
  for i in 1 2; do ! grep -q "$i" b; done
  refute grep -q a b
  if ! grep -q a b; then
  [[ $a == b && ! -e c ]]
  ((a && !b))
  [ ! -e c ]
END
found=$(negated "$scratch/tree" | cut -d: -f2 | tr '\n' ' ')
if [ "$found" != '1 2 ' ]; then
  echo "the rule does not see what it should; it says: $found"
  exit 1
fi

if negated "$root/tests"; then
  echo "write 'refute COMMAND' in place of '! COMMAND'"
  exit 1
fi
