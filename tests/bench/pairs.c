/*
 * pairs ROUNDS COMMAND [-- COMMAND]...: time commands against the first of them.
 *
 * Each round runs every command once, one after the other, so that whatever else the machine does
 * meets them all alike; a round before the first warms up and does not count. The figures are
 * medians over the rounds: of a command's seconds, and of their ratios to those of the first
 * command in the same round, by the clock and by processor time. One line a command:
 *
 *   seconds TAB clock ratio TAB processor ratio TAB peak memory in KiB
 *
 * What the commands write to stdout is dropped. This program is small, because a child's peak
 * memory begins with that of the process that it was forked from.
 */

#define _DEFAULT_SOURCE /* wait4, which is in no standard and everywhere */

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS_MAX = 16, ROUNDS_MAX = 1001 };

struct sample {
    double clock;
    double processor;
};

struct command {
    char **argv;
    struct sample samples[ROUNDS_MAX];
    long peak;
};

static struct command commands[COMMANDS_MAX];

/** Split the arguments at "--". Returns how many commands there are; 0: none, or too many. */
static int split(char **argv)
{
    int count = 0;

    for (char **next = argv; *argv; argv = next) {
        while (*next && strcmp(*next, "--") != 0) {
            next++;
        }
        if (next == argv || count == COMMANDS_MAX) {
            return 0;
        }
        commands[count++].argv = argv;
        if (*next) {
            *next++ = NULL;
        }
    }
    return count;
}

static double clock_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double processor_seconds(const struct rusage *usage)
{
    return (double)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) +
           (double)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec) / 1e6;
}

static void become(char **argv)
{
    int null = open("/dev/null", O_WRONLY);

    if (null >= 0 && dup2(null, STDOUT_FILENO) >= 0) {
        close(null);
        execvp(argv[0], argv);
    }
    perror(argv[0]);
    _exit(127);
}

/** Run a command once. False if it did not exit with 0. */
static bool run(struct command *command, struct sample *sample)
{
    struct rusage usage;
    int status;
    double begun = clock_seconds();
    pid_t child = fork();

    if (child == 0) {
        become(command->argv);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        perror("pairs");
        return false;
    }
    *sample = (struct sample){clock_seconds() - begun, processor_seconds(&usage)};
    /* macOS counts in bytes */
#ifdef __APPLE__
    usage.ru_maxrss /= 1024;
#endif
    command->peak = usage.ru_maxrss > command->peak ? usage.ru_maxrss : command->peak;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        fprintf(stderr, "pairs: '%s' did not exit with 0\n", command->argv[0]);
        return false;
    }
    return true;
}

static bool run_round(int count, int round)
{
    for (int i = 0; i < count; i++) {
        if (!run(&commands[i], &commands[i].samples[round])) {
            return false;
        }
    }
    return true;
}

static int compare(const void *a, const void *b)
{
    double left = *(const double *)a;
    double right = *(const double *)b;

    return (left > right) - (left < right);
}

static double median(double *values, int count)
{
    qsort(values, (size_t)count, sizeof(*values), compare);
    return (values[(count - 1) / 2] + values[count / 2]) / 2;
}

static void print(const struct command *command, int rounds)
{
    static double seconds[ROUNDS_MAX];
    static double clock_ratios[ROUNDS_MAX];
    static double processor_ratios[ROUNDS_MAX];

    for (int i = 0; i < rounds; i++) {
        const struct sample *sample = &command->samples[i];
        const struct sample *first = &commands[0].samples[i];
        seconds[i] = sample->clock;
        clock_ratios[i] = sample->clock / first->clock;
        processor_ratios[i] = first->processor > 0 ? sample->processor / first->processor : 0;
    }
    printf("%.4f\t%.3f\t%.3f\t%ld\n", median(seconds, rounds), median(clock_ratios, rounds),
           median(processor_ratios, rounds), command->peak);
}

int main(int argc, char **argv)
{
    int rounds = argc > 2 ? atoi(argv[1]) : 0;
    int count = argc > 2 ? split(argv + 2) : 0;

    if (rounds < 1 || rounds > ROUNDS_MAX || count == 0) {
        fputs("usage: pairs ROUNDS COMMAND [-- COMMAND]...\n", stderr);
        return 2;
    }
    if (!run_round(count, 0)) {
        return 1;
    }
    for (int i = 0; i < rounds; i++) {
        if (!run_round(count, i)) {
            return 1;
        }
    }
    for (int i = 0; i < count; i++) {
        print(&commands[i], rounds);
    }
    return 0;
}
