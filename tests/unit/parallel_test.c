/*
 * Loops over several threads.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "base/parallel.h"

#define LENGTH(table) (sizeof(table) / sizeof((table)[0]))

enum { ITEMS = 10000, THREADS = 100 };

struct work {
    /** How often each item was worked on. */
    atomic_int seen[ITEMS];
    /** Where each worker keeps what is its own: no two threads may share one. */
    struct {
        size_t done;
        size_t last;
        atomic_int busy;
    } workers[THREADS];
    atomic_int mistakes;
};

static void visit(void *data, size_t item, int worker)
{
    struct work *work = data;

    if (worker < 0 || worker >= THREADS || item >= ITEMS) {
        atomic_fetch_add(&work->mistakes, 1);
        return;
    }
    atomic_fetch_add(&work->mistakes, atomic_exchange(&work->workers[worker].busy, 1));
    /* Each thread sees its items in order. */
    atomic_fetch_add(&work->mistakes,
                     work->workers[worker].done > 0 && item <= work->workers[worker].last);
    work->workers[worker].last = item;
    work->workers[worker].done++;
    atomic_fetch_add(&work->seen[item], 1);
    atomic_store(&work->workers[worker].busy, 0);
}

static void check(size_t count, int threads)
{
    static struct work work;
    size_t done = 0;

    work = (struct work){0};
    parallel_for(count, threads, visit, &work);
    for (size_t i = 0; i < ITEMS; i++) {
        assert_int_equal(atomic_load(&work.seen[i]), i < count);
    }
    for (int i = 0; i < THREADS; i++) {
        done += work.workers[i].done;
    }
    assert_int_equal(done, count);
    assert_int_equal(atomic_load(&work.mistakes), 0);
}

static void every_item_is_visited_once(void **state)
{
    static const size_t counts[] = {1, 2, 7, 8, 9, 100, 1023, ITEMS};
    static const int threads[] = {1, 2, 3, 8, THREADS};

    (void)state;
    for (size_t i = 0; i < LENGTH(counts); i++) {
        for (size_t j = 0; j < LENGTH(threads); j++) {
            check(counts[i], threads[j]);
        }
    }
}

static void nothing_to_do_is_done_at_once(void **state)
{
    (void)state;
    check(0, 1);
    check(0, THREADS);
}

static void no_threads_are_one(void **state)
{
    (void)state;
    check(10, 0);
    check(10, -1);
}

struct order {
    size_t items[64];
    size_t count;
    int others;
};

static void note(void *data, size_t item, int worker)
{
    struct order *order = data;

    order->items[order->count++] = item;
    order->others += worker != 0;
}

static void one_thread_goes_in_order(void **state)
{
    struct order order = {.count = 0};

    (void)state;
    parallel_for(64, 1, note, &order);
    assert_int_equal(order.count, 64);
    assert_int_equal(order.others, 0);
    for (size_t i = 0; i < 64; i++) {
        assert_int_equal(order.items[i], i);
    }
}

/** Wait, for a few seconds at most, until the other worker is here too. */
static void meet(void *data, size_t item, int worker)
{
    atomic_int *here = data;

    (void)item;
    atomic_store(&here[worker], 1);
    for (int i = 0; i < 5000 && atomic_load(&here[!worker]) == 0; i++) {
        nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    }
}

static void threads_work_at_the_same_time(void **state)
{
    atomic_int here[2] = {0, 0};

    (void)state;
    parallel_for(2, 2, meet, here);
    assert_int_equal(atomic_load(&here[0]), 1);
    assert_int_equal(atomic_load(&here[1]), 1);
}

static void few_items_are_worth_one_thread(void **state)
{
    (void)state;
    assert_int_equal(parallel_threads(0), 1);
    assert_int_equal(parallel_threads(1), 1);
    assert_int_equal(parallel_threads(20), 1);
}

static void more_items_are_worth_no_fewer_threads(void **state)
{
    int before = 1;

    (void)state;
    for (size_t count = 1; count < 1000000; count *= 2) {
        int threads = parallel_threads(count);
        assert_true(threads >= before);
        assert_true(threads == 1 || (size_t)threads <= count);
        before = threads;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_item_is_visited_once),
        cmocka_unit_test(nothing_to_do_is_done_at_once),
        cmocka_unit_test(no_threads_are_one),
        cmocka_unit_test(one_thread_goes_in_order),
        cmocka_unit_test(threads_work_at_the_same_time),
        cmocka_unit_test(few_items_are_worth_one_thread),
        cmocka_unit_test(more_items_are_worth_no_fewer_threads),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
