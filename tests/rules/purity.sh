# The library never prints, exits, or reads the clock, the environment or the locale: its object
# files refer to none of the functions that do.

set -eu
cc=${CC:-cc}
library=${COACH_LIBRARY:?the built library; ctest sets it}

barred='exit _exit _Exit quick_exit abort
printf vprintf fprintf vfprintf dprintf vdprintf puts fputs putchar putc fputc fwrite perror
psignal stdout stderr stdin
__printf_chk __vprintf_chk __fprintf_chk __vfprintf_chk __dprintf_chk __vdprintf_chk
getenv secure_getenv setenv putenv unsetenv environ
time clock_gettime gettimeofday localtime localtime_r mktime
setlocale uselocale newlocale'

# The barred names that a library or an object file refers to, each as NAME of FILE.
check() (
  cd "$(dirname "$1")"
  file=$(basename "$1")
  case $file in
    *.so* | *.dylib) nm -A -D -u "$file" ;;
    *) nm -A -u "$file" ;;
  esac | awk -v barred="$barred" '
    BEGIN {
      split(barred, names, /[ \n]+/)
      for (i in names)
        is_barred[names[i]] = 1
    }
    {
      name = $NF
      sub(/@.*/, "", name)
      sub(/^_/, "", name)
      if (name in is_barred || "_" name in is_barred)
        print name, "in", $1
    }'
)

# A rule that finds nothing in this library proves nothing.
control=$(mktemp -d)
trap 'rm -rf "$control"' EXIT
cat >"$control/control.c" <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
long control(const char *name);
long control(const char *name)
{
    char text[8];
    snprintf(text, sizeof text, "%d", atoi(name));
    if (!getenv(text))
        exit(1);
    fprintf(stderr, "%s %s\n", text, name);
    return (long)time(NULL);
}
END
"$cc" -O0 -c -o "$control/control.o" "$control/control.c"
found=$(check "$control/control.o" | sed 's/ in .*//' | LC_ALL=C sort | tr '\n' ' ')
if [ "$found" != "exit fprintf getenv stderr time " ]; then
  echo "the rule does not see what it should; it says: $found"
  exit 1
fi

found=$(check "$library")
if [ -n "$found" ]; then
  echo "$found"
  exit 1
fi
