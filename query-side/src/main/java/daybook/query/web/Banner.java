package daybook.query.web;

import daybook.query.asat.Basis;
import org.jspecify.annotations.Nullable;

/**
 * At which position a page stands, and the form to choose another.
 *
 * @param basis the position itself
 * @param entry the last entry that counts
 * @param recorded when that entry was recorded; null while the book is empty
 * @param effective what took effect later does not count
 * @param chosen whether somebody chose the position, so that it stays as it is
 * @param stopped that what the page reads has stopped, and where; null while it goes on
 * @param path the page's own address, without parameters
 * @param of what a trail page is of, which the form has to carry on
 * @param typedEntry what the form starts with
 * @param typedMoment what the form starts with
 * @param typedEffective what the form starts with
 */
public record Banner(
        Basis basis,
        String entry,
        @Nullable String recorded,
        String effective,
        boolean chosen,
        @Nullable String stopped,
        String path,
        @Nullable String of,
        String back,
        String typedEntry,
        String typedMoment,
        String typedEffective) {}
