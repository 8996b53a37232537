# The terms in coaching(7) are those of the table in cmd/method_terms.c, as `coach help coaching`
# prints them.
#
#   sh tests/rules/coaching_page.sh            is the page up to date?
#   sh tests/rules/coaching_page.sh --update   write the terms anew
#
# The page has a place for them: a comment `.\" terms of the method`, the terms, `.\" end of terms`.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
coach=${COACH_BIN:-$root/build/coach}
page=$root/man/coaching.7
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$coach" help coaching --format tsv --columns part,term,says,command --no-header >"$work/terms"

awk -F '\t' -v terms="$work/terms" '
  # A sentence begins on a line of its own, which no control character begins.
  function print_text(text,  count, parts, i) {
    gsub(/[.?] /, "&\n", text)
    count = split(text, parts, / ?\n/)
    for (i = 1; i <= count; i++) {
      print (parts[i] ~ /^[.\x27]/ ? "\\&" : "") parts[i]
    }
  }

  # A part opens a section and a list, which the next part, or the end, closes.
  function print_terms(  open) {
    while ((getline < terms) > 0) {
      if ($1 == $2) {
        if (open) print ".El"
        print ".Ss " toupper(substr($2, 1, 1)) substr($2, 2)
        print_text($3)
        print ".Dl " $4
        print ".Bl -tag -width \"skill and will\""
        open = 1
      } else {
        print ".It Sy " $2
        print_text($3)
        print ".Dl " $4
      }
      shown++
    }
    if (open) print ".El"
  }

  { line = $0 }
  /^\.\\" end of terms/ { inside = 0 }
  !inside { print line }
  /^\.\\" terms of the method/ {
    inside = 1
    print_terms()
  }
  END {
    if (!shown) {
      print "no place in the page for the terms" > "/dev/stderr"
      exit 1
    }
  }
' "$page" >"$work/page"

if [ "${1:-}" = --update ]; then
  cp "$work/page" "$page"
else
  diff -u --label "coaching.7" --label "the table of cmd/method_terms.c" "$page" "$work/page" || {
    echo "run: sh tests/rules/coaching_page.sh --update"
    exit 1
  }
fi
