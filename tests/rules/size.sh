# Functions and files stay short: half of the functions have at most 15 lines, nine in ten at
# most 45, none over 80; no source file and no header has more than 400.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"

if ! ctags --version 2>/dev/null | grep -q Universal; then
  echo "skipped: universal-ctags is not installed"
  exit 77
fi

# LINES FUNCTION FILE, of every function that is defined in lib/ and cmd/.
function_lines() {
  find lib cmd -name '*.c' |
    ctags --c-kinds=f --fields=+ne --_xformat='%n %{end} %N %F' -x -L - |
    awk '{ print $2 - $1 + 1, $3, $4 }' | sort -n
}

function_lines | awk '
  {
    lines[NR] = $1
    if ($1 > 80)
      say($3 ": " $2 " has " $1 " lines")
  }
  function say(what) {
    print what
    broken = 1
  }
  function share(part) {
    return lines[int((NR - 1) * part) + 1]
  }
  END {
    if (NR < 100)
      say("only " NR " functions found")
    if (share(0.5) > 15)
      say("half of the functions have more than " share(0.5) - 1 " lines")
    if (share(0.9) > 45)
      say("one function in ten has more than " share(0.9) - 1 " lines")
    printf "%d functions: median %d, nine in ten within %d, longest %d\n", NR, share(0.5),
      share(0.9), lines[NR]
    exit broken
  }'

long=$(find lib cmd tests -name '*.[ch]' -exec wc -l {} + | awk '$2 != "total" && $1 > 400')
if [ -n "$long" ]; then
  echo "files of more than 400 lines:"
  echo "$long"
  exit 1
fi
