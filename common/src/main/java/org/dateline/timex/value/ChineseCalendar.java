package org.dateline.timex.value;

import java.time.LocalDate;

/**
 * The Chinese lunisolar calendar of 1900 to 2100, by a table: for each year the day of its first new moon, which month is
 * followed by a leap month, and which months have thirty days.
 */
final class ChineseCalendar {
    private static final int FIRST_YEAR = 1900;
    private static final int MONTHS = 13;
    private static final int LEAP_SHIFT = 13;
    private static final int LEAP_MASK = 0xf;
    private static final int NEW_YEAR_SHIFT = 17;
    private static final int SHORT_MONTH = 29;

    /** From the highest bits: the day of the year of New Year, the month before the leap month, a bit for each long month. */
    private static final int[] YEARS = {
        0x3f16d2, 0x640752, 0x4e0ea5, 0x3ab64a, 0x5e064b, 0x460a9b, 0x329556, 0x58056a, 0x420b59, 0x2c5752,
        0x520752, 0x3cdb25, 0x620b25, 0x4a0a4b, 0x34b4ab, 0x5a02ad, 0x44056b, 0x2e6b69, 0x540da9, 0x40fd92,
        0x660e92, 0x4e0d25, 0x38da4d, 0x5e0a56, 0x4802b6, 0x3095b5, 0x5806d4, 0x420ea9, 0x2e5e92, 0x520e92,
        0x3ccd26, 0x60052b, 0x4a0a57, 0x34b2b6, 0x5a0b5a, 0x4606d4, 0x306ec9, 0x540749, 0x3ef693, 0x640a93,
        0x4e052b, 0x36ca5b, 0x5c0aad, 0x48056a, 0x329b55, 0x580ba4, 0x420b49, 0x2c5a93, 0x520a95, 0x3af52d,
        0x600536, 0x4a0aad, 0x36b5aa, 0x5a0db2, 0x460da4, 0x307d49, 0x560d4a, 0x3f0a95, 0x620a97, 0x4e0556,
        0x38cab5, 0x5c0ad5, 0x4806d2, 0x328ea5, 0x580ea5, 0x42064a, 0x2a6c97, 0x500a9b, 0x3cf55a, 0x60056a,
        0x4a0b69, 0x36b752, 0x5c0b52, 0x440b25, 0x2e964b, 0x540a4b, 0x3f14ab, 0x6202ad, 0x4c056d, 0x38cb69,
        0x5e0da9, 0x480d92, 0x329d25, 0x580d25, 0x435a4d, 0x660a56, 0x5002b6, 0x3ae5b5, 0x6006d5, 0x4a0ea9,
        0x36be92, 0x5c0e92, 0x460d26, 0x2e6a56, 0x520a57, 0x3f14d6, 0x64035a, 0x4c06d5, 0x38aec9, 0x5e0749,
        0x480693, 0x30952b, 0x56052b, 0x400a5b, 0x2c555a, 0x50056a, 0x3afb55, 0x620ba4, 0x4c0b49, 0x34ba93,
        0x5a0a95, 0x44052d, 0x2e8a6d, 0x520ab5, 0x3f35aa, 0x6405d2, 0x4e0da5, 0x38dd4a, 0x5e0e4a, 0x480c95,
        0x32952e, 0x560556, 0x400ab5, 0x2c55b2, 0x5206d2, 0x3acea5, 0x600f25, 0x4c064a, 0x34ac97, 0x5804ab,
        0x42055b, 0x2e6ad6, 0x540b69, 0x3f7752, 0x640b52, 0x4e0b25, 0x38da4b, 0x5c0a4b, 0x4604ab, 0x30a55b,
        0x5605ad, 0x400b6a, 0x2c5b52, 0x520d92, 0x3cfd25, 0x600d25, 0x4a0a55, 0x34b4ad, 0x5a04b6, 0x4205b5,
        0x2e6daa, 0x540ec9, 0x411e92, 0x640e92, 0x4e0d26, 0x38ca56, 0x5c0a57, 0x4604d6, 0x3086d5, 0x560755,
        0x420749, 0x2a6e93, 0x500693, 0x3af52b, 0x60052b, 0x480a5b, 0x34b55a, 0x5a056a, 0x440b65, 0x2e974a,
        0x540b49, 0x3f1a95, 0x640a95, 0x4c052d, 0x36caad, 0x5c0ab5, 0x4805aa, 0x308ba5, 0x560da5, 0x420d4a,
        0x2c7c95, 0x500c96, 0x3af94e, 0x600556, 0x4a0ab5, 0x34b5b2, 0x5a06d2, 0x440ea5, 0x308e4a, 0x52068b,
        0x3d0c97, 0x6204ab, 0x4c055b, 0x36cad6, 0x5c0b6a, 0x480752, 0x329725, 0x560b45, 0x400a8b, 0x2a549b,
        0x5004ab
    };

    private ChineseCalendar() {}

    /** The first day of the month. */
    static LocalDate monthStart(int year, int month) {
        int entry = entry(year);
        if (month < 1 || month >= MONTHS) {
            throw new ArithmeticException("no month " + month);
        }
        int before = month - 1 + (hasLeapMonthBefore(entry, month) ? 1 : 0);
        LocalDate start = LocalDate.ofYearDay(year, entry >>> NEW_YEAR_SHIFT);
        for (int i = 0; i < before; i++) {
            start = start.plusDays(length(entry, i));
        }
        return start;
    }

    /** How many days the month has. */
    static int monthLength(int year, int month) {
        int entry = entry(year);
        return length(entry, month - 1 + (hasLeapMonthBefore(entry, month) ? 1 : 0));
    }

    /** A day of a month; the thirtieth of a short one is its last: New Year's Eve is always the thirtieth. */
    static LocalDate day(int year, int month, int day) {
        int length = monthLength(year, month);
        if (day < 1 || day > SHORT_MONTH + 1) {
            throw new ArithmeticException("no day " + day);
        }
        return monthStart(year, month).plusDays(Math.min(day, length) - 1L);
    }

    private static boolean hasLeapMonthBefore(int entry, int month) {
        int leap = entry >>> LEAP_SHIFT & LEAP_MASK;
        return leap > 0 && month > leap;
    }

    private static int length(int entry, int index) {
        return SHORT_MONTH + (entry >>> index & 1);
    }

    private static int entry(int year) {
        if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS.length) {
            throw new ArithmeticException("no table for the Chinese year " + year);
        }
        return YEARS[year - FIRST_YEAR];
    }
}
