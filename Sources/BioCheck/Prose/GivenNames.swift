/// Given names that are common where English is spoken, for all lists that hold them.
enum GivenNames {
  /// None that is as often another word, such as "rose".
  static let words = """
    aaron abdul abigail ada adam adebayo adrian agnes ahmad ahmed aisha alan albert alex alexander alfie alfred ali \
    alice alison amanda amelia amina amy ana andrea andrew angela angus anil anita ann anna anne annie anthony anton \
    antonio anya archie arjun arthur ashok ava ayesha barbara barry beatrice becky ben benjamin bernard beth betty \
    beverley bilal bill billy bob brenda brian bridget bruce camille carl carla carlos carol caroline catherine cathy \
    cecilia chantal charles charlie charlotte chiara chinwe chloe chris christina christine christopher claire clara \
    clare colin connor craig cynthia daisy dan daniel danny daphne darren dave david dawn dean debbie deborah deepak \
    denise dennis derek devi diana diane dominic donald donna doreen doris dorothy douglas duncan dylan ed eddie \
    edith edward eileen elaine eleanor elena eleni eli elizabeth ella ellen ellie elsie emeka emily emma enid enrique \
    eric erica ernest esther ethan eva eve evelyn farah fatima fatou felix fiona florence frances francesca francis \
    frank fred freda freya gareth gary gavin gemma geoff geoffrey george georgia gerald gerard giles gillian gina \
    giovanni gita giulia gladys gloria gordon grace graham greg greta gwen hamid hannah hans harold harriet harry \
    hassan hazel heather heinz helen helena helga henry hilary hilda hiroshi holly howard hugh ian ibrahim ida ifeoma \
    ilse imogen imran ines ingrid irene iris isaac isabel isabella isla ivan ivo ivy jack jackie jacob jake jamal \
    james jamie jan jane janet janice jasmine jason javier jay jean jean-pierre jeff jen jennifer jenny jeremy jess \
    jesse jessica jill jim jo joan joanna joanne joe joel john jon jonathan jordan jorge jose joseph josephine josh \
    joshua joy joyce juan juana judith judy julia julian julie june jurgen kamala karen karim katarzyna kate \
    katherine kathleen kathy katie keith kelly ken kenji kenneth kerry kevin khalid kim kirsty klaus kofi krishna \
    kwame kyle lakshmi lars latoya laura lauren lawrence leah lee leila lena leo leon leonard leroy lesley leslie \
    lewis liam lily linda lisa liz lloyd logan lorna lorraine louis louise lucas lucia lucy luis luke lydia lynn \
    mabel magda maggie malcolm malik manuel marco marcus marek margaret maria mariam marian marie marilyn marion \
    marjorie mark marta martha martin mary mateusz matt matteo matthew maureen mavis max maya meera megan mehmet mei \
    melanie melissa mia michael michelle miguel mike mildred millie mina miranda miriam mohamed mohammed moira molly \
    monica morag muhammad muriel mustafa nadia nancy naomi nasreen natalie natasha nathan neil nell ngozi nicholas \
    nick nicola nigel nikhil nina nirmala noah noor nora norma norman olena olga olive oliver olivia omar oscar owen \
    pablo pam pamela paolo pat patricia patrick paul paula pauline pavel pedro peggy penny pete peter phil philip \
    phoebe phyllis pierre piotr polly priya rachel rahul raj rajesh ralph rana ravi ray raymond rebecca reg reza rhys \
    richard rita rob robert robin rodney roger roland ron ronald rory rosa rosario rosemary rosie ross roy rupert \
    russell ruth ryan sal sally sam samantha samir samira samuel sandra sanjay santiago sara sarah sean sebastian \
    sergio shane shanti sharon sheila shirley sian simon sofia sonia sophia sophie stan stanley stella stephanie \
    stephen steve steven stewart stuart sue sunita suresh susan suzanne sven sylvia tanya tara tariq ted teresa terry \
    tess thelma theo theresa thierry thomas tim timothy tina toby todd tom tomasz tommy tony tracey tracy trevor \
    ulrike ursula usha valerie vera veronica vicky victor victoria vijay vikram vincent violet vivian walter wanda \
    wayne wendy wilf william winifred wolfgang wren yasmin yuki yusuf yvonne zainab zara zoe
    """
  static let all = WordSet(words)
}
