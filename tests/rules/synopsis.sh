# The SYNOPSIS of the manual pages is what `coach ... -h` prints, and so are their options.
#
# A list of options in a page has a comment above it that says whose they are:
#
#   .\" options of coach goal record
#   .Bl -tag -width Ds
#   .It Fl d , Fl Fl date Ar DATE

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
coach=${COACH_BIN:-$root/build/coach}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v mandoc >/dev/null 2>&1; then
  echo "skipped: mandoc is not installed"
  exit 77
fi

# names HEADING: the names below a heading of a usage.
names() {
  awk -v heading="$1" '$0 == heading { on = 1; next } /^$/ { on = 0 } on { print $1 }'
}

# Usages: all of them, a file each, named by its words with '+' between them.
usages=$work/usages
mkdir "$usages"
# write_usages NAME WORD...: of a command and all verbs below it.
write_usages() (
  name=$1
  shift
  "$coach" "$@" -h >"$usages/$name"
  for verb in $(names Verbs <"$usages/$name"); do
    write_usages "$name+$verb" "$@" "$verb"
  done
)
"$coach" -h >"$usages/coach"
for noun in $(names Commands <"$usages/coach"); do
  write_usages "coach+$noun" "$noun"
done

# The page that a usage belongs to: that of its noun, else that of the program.
page_of() {
  noun=$(echo "$1" | cut -d + -f 2)
  if [ -e "$root/man/coach-$noun.1" ]; then
    echo "coach-$noun.1"
  else
    echo coach.1
  fi
}

# SYNOPSIS

backspace=$(printf '\b')
synopsis() {
  mandoc -T ascii -O width=160 "$1" | sed "s/.$backspace//g" |
    awk '/^[A-Z]/ { on = $0 == "SYNOPSIS"; next } on && NF { sub(/^ +/, ""); print }'
}

mkdir "$work/wanted"
for usage in "$usages"/*; do
  line=$(sed -n '1s/^usage: //p' "$usage")
  case $line in
    *"<verb>"*) ;; # its verbs say it
    *) echo "$line" >>"$work/wanted/$(page_of "$(basename "$usage")")" ;;
  esac
done

status=0
for page in "$root"/man/*.1; do
  name=$(basename "$page")
  synopsis "$page" | sort >"$work/shown"
  sort "$work/wanted/$name" >"$work/expected"
  diff -u --label "usage of $name" --label "SYNOPSIS of $name" "$work/expected" "$work/shown" ||
    status=1
done

# Options

# shown OWNER: the options that the pages list for an owner.
shown() {
  awk -v marker=".\\\\\" options of $1" '
    $0 == marker { on = 1; next }
    on && /^\.El/ { on = 0 }
    on && /^\.It Fl / { print }' "$root"/man/*.1 |
    sed 's/^\.It //; s/Fl Fl /--/g; s/Fl /-/g; s/Ar //g; s/ ,/,/g'
}

# options HEADING USAGE: those that a usage lists below a heading.
options() {
  awk -v heading="$1" '
    $0 == heading { on = 1; next }
    /^$/ { on = 0 }
    on && /^ +-/ { sub(/^ +/, ""); sub(/   *.*/, ""); print }' "$2"
}

compare() {
  options "$2" "$3" >"$work/expected"
  shown "$1" >"$work/shown"
  diff -u --label "usage: options of $1" --label "pages: options of $1" \
    "$work/expected" "$work/shown" || status=1
}

for usage in "$usages"/*; do
  compare "$(basename "$usage" | tr + ' ')" Options "$usage"
done
compare everywhere Everywhere "$usages/coach"
compare rows Rows "$usages/coach+check"
compare writing Writing "$usages/coach+goal+record"

# Whoever misses a whole list would not be seen above.
for marker in everywhere rows writing; do
  [ -n "$(shown $marker)" ] || {
    echo "the pages do not list the options of $marker"
    status=1
  }
done
exit $status
