# No message, template or page uses a word of barred-words.txt.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

if ! command -v python3 >/dev/null 2>&1; then
  echo "skipped: python3 is not installed"
  exit 77
fi

# A rule that finds nothing in this tree proves nothing.
control=$(mktemp -d)
trap 'rm -rf "$control"' EXIT
mkdir "$control/lib" "$control/cmd" "$control/man" "$control/examples"
cat >"$control/cmd/control.c" <<'END'
/* a "weak" comment speaks to nobody */
const char quote = '"', *first = "it's all // right", *escaped = "\nPoor\n";
const char *second = "a low "
                     "performer"; // lazy
END
printf 'Nobody is to\nBlame here.\n' >"$control/README.md"
echo 'a weakly typed failover' >"$control/man/control.1"
expected='README.md:2: blame
cmd/control.c:2: poor
cmd/control.c:3: low performer'
found=$(python3 "$root/tests/rules/words.py" "$root/tests/rules/barred-words.txt" "$control" || true)
if [ "$found" != "$expected" ]; then
  echo "the rule does not see what it should; it says:"
  echo "$found"
  exit 1
fi

python3 "$root/tests/rules/words.py" "$root/tests/rules/barred-words.txt" "$root"
