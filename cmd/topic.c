/*
 * The topics of `coach help`.
 */

#include "topic.h"

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "method.h"
#include "rule_list.h"

const struct topic topics[] = {
    {"coaching", "the method in one page, each term with its command", "coaching", NULL,
     method_write},
    {"kpi", "how each figure is computed", "coach-kpi", "coach goal explain GOAL", NULL},
    {"files", "the directory, who reads what, and every key", "coach-files", "coach schema", NULL},
    {"rules", "what check and the goal linter say", "coach-rules", NULL, rule_list_write},
    {NULL, NULL, NULL, NULL, NULL},
};

enum { TOPIC_COUNT = sizeof(topics) / sizeof(topics[0]) - 1 };

const struct topic *topic_find(const char *name)
{
    for (const struct topic *topic = topics; topic->name; topic++) {
        if (strcmp(topic->name, name) == 0) {
            return topic;
        }
    }
    return NULL;
}

const char *topic_near(const char *word)
{
    const char *names[TOPIC_COUNT];

    for (size_t i = 0; i < TOPIC_COUNT; i++) {
        names[i] = topics[i].name;
    }
    return text_nearest(word, names, TOPIC_COUNT);
}

int topic_write(struct context *context, const struct topic *topic)
{
    if (topic->write) {
        return topic->write(context);
    }
    printf("%s: %s\n\n    man %s\n", topic->name, topic->summary, topic->page);
    if (topic->command) {
        printf("    %s\n", topic->command);
    }
    return DONE;
}
