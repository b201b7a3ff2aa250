/**
 * Turns triggers of job cuts and their arguments into layoffs.
 *
 * <p>{@code LayoffRules} is the door. {@code StoryReader} takes the {@code Passage}s (sentences) of a story in order; {@code Settlement} and {@code Plans} bring
 * together what an article tells several times, and {@code FactBuilder} makes a fact of it, with what {@code Doubts} leave of its confidence. In between, by
 * the question asked:
 *
 * <ul>
 *   <li><b>What is cut?</b> {@code CutReader} asks the rules of {@code EnglishCutRules} and {@code ChineseCutRules} (verbs, nouns, what happened to people, what
 *       a clause before told, turns of phrase), {@code CutRows} and {@code CutShares} for numbers in a row and shares of one cut; without a verb {@code Tables},
 *       {@code Items}, {@code AtRows}, {@code Gapping}.
 *   <li><b>What only looks like a cut?</b> {@code Vetoes}, {@code ChineseNonCuts}, {@code ChineseShares}.
 *   <li><b>Whose is it?</b> {@code Subjects} with {@code NamesNearby}, {@code Anaphors}, {@code Asides}, {@code ChineseAsides}, {@code Lists}; {@code Industries}
 *       where it is nobody's; {@code Units} and {@code Places} within a company.
 *   <li><b>When?</b> {@code Dates} with {@code DateFit} and {@code DatePoints}; {@code DatesInTurn}, {@code DateLines}, {@code SceneDates}, {@code DateMemory} for
 *       dates that stand elsewhere; {@code Anchors} for texts without a date of their own.
 *   <li><b>How far along, and as what?</b> {@code Statuses} with {@code PastCuts}, {@code SimplePast}, {@code Aftermath}, {@code ChineseSources}; {@code Roles} and
 *       {@code PlanNews} for rounds, plans and totals; {@code Reasons}.
 * </ul>
 */
@NullMarked
package org.layoffledger.extraction.layoff;

import org.jspecify.annotations.NullMarked;
