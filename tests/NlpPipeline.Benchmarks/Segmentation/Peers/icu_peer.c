// Cuts the lines of a UTF-8 file at ICU's word boundaries. Prints: version, milliseconds to load, seconds to cut, tokens.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static long cut(UBreakIterator *words, const char *text, long length) {
    long tokens = 0;
    UText line = UTEXT_INITIALIZER;
    for (const char *start = text; start < text + length;) {
        const char *end = memchr(start, '\n', text + length - start);
        if (!end) end = text + length;
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&line, start, end - start, &status);
        ubrk_setUText(words, &line, &status);
        ubrk_first(words);
        while (ubrk_next(words) != UBRK_DONE) tokens++;
        start = end + 1;
    }
    utext_close(&line);
    return tokens;
}

int main(int count, char **arguments) {
    FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc(length);
    if (fread(text, 1, length, file) != (size_t)length) return 1;
    double start = now();
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "zh", NULL, 0, &status);
    double loaded = now();
    cut(words, text, length);
    double warm = now();
    long tokens = cut(words, text, length);
    printf("%s %f %f %ld\n", U_ICU_VERSION, (loaded - start) * 1000, now() - warm, tokens);
    return 0;
}
