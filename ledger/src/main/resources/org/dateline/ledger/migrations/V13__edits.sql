-- How persons word sentences of situation reports: a decision of the type edit on the claim that the sentence is made from.

PRAGMA user_version = 13;

-- told: the sentence as the program words it; edited: what stands in its place, empty where it is struck.
ALTER TABLE decisions ADD COLUMN told TEXT;
ALTER TABLE decisions ADD COLUMN edited TEXT;
