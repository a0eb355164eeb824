package dev.footbridge.mail;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What is written in the picture.
 *
 * @param days a day in short
 * @param numbers a number with its thousands set apart
 */
record ChartWords(
        String linked,
        String total,
        String forecast,
        String planned,
        Function<LocalDate, String> days,
        IntFunction<String> numbers) {}
