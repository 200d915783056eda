"""Which occupation a job title means, in the 2018 Standard Occupational Classification (SOC).

Alumni write "CNA", "line cook at dennys" or "montacarguista"; funders ask for codes. A title is coded only when it
means one occupation; "driver" or "team lead" wait for staff, with what they may be.
"""

from surveys.occupations.codes import as_code, is_divided
from surveys.occupations.coding import SURE, Coded, How, code_title, suggestions
from surveys.occupations.table import names
from surveys.occupations.words import title_key

__all__ = ["SURE", "Coded", "How", "as_code", "code_title", "is_divided", "names", "suggestions", "title_key"]
