"""TG: the TAGS line, codes of subjects, programs, countries and organizations, names of persons."""
